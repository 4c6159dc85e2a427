namespace PreExhaust.Plans.Json;

/// <summary>What is said of weeks: which they are, and what is different in them.</summary>
internal static class WeekJson
{
    public static void Pattern(this JsonOutput output, WeekPattern pattern) => output.Object(() =>
    {
        output.Fields("ranges", pattern.Ranges, range => output.Interval(range, output.Number));
        output.NotZero("every", pattern.Every);
        output.NotZero("first", pattern.First);
    });

    public static WeekPattern Pattern(this JsonPlace place) => place.Object(fields =>
        new WeekPattern(fields.List("ranges", range => range.Interval(week => week.Int())))
        {
            Every = fields.IntOrZero("every"),
            First = fields.IntOrZero("first"),
        });

    public static void Row(this JsonOutput output, WeekRow row) => output.Object(() =>
    {
        output.Field("weeks", row.Weeks, output.Pattern);
        output.Flag("isDeload", row.IsDeload);
        output.Field("title", row.Title);
        output.Fields("sets", row.Groups, output.Sets);
    });

    public static WeekRow Row(this JsonPlace place) => place.Object(fields =>
        new WeekRow(fields.Required("weeks", Pattern), fields.List("sets", SetGroupJson.Sets))
        {
            IsDeload = fields.Flag("isDeload"),
            Title = fields.OptionalText("title"),
        });

    public static void Section(this JsonOutput output, WeekSection section) => output.Object(() =>
    {
        output.Field("weeks", section.Weeks, output.Pattern);
        output.Field("block", section.Block);
        output.Flag("isDeload", section.IsDeload);
        output.Field("title", section.Title);
        output.Texts("notes", section.Notes);
        output.Fields("allowed", section.Allowed, output.Suppression);
        output.Settings(section.Settings);
    });

    public static WeekSection Section(this JsonPlace place) => place.Object(fields =>
        new WeekSection(fields.Required("weeks", Pattern))
        {
            Block = fields.OptionalInt("block"),
            IsDeload = fields.Flag("isDeload"),
            Title = fields.OptionalText("title"),
            Notes = fields.Texts("notes"),
            Allowed = fields.List("allowed", ValueJson.Suppression),
            Settings = fields.Settings(),
        });

    public static void Block(this JsonOutput output, TrainingBlock block) => output.Object(() =>
    {
        output.Field("name", block.Name);
        output.Texts("notes", block.Notes);
        output.Fields("allowed", block.Allowed, output.Suppression);
        output.Settings(block.Settings);
    });

    public static TrainingBlock Block(this JsonPlace place) => place.Object(fields =>
        new TrainingBlock(fields.Text("name"))
        {
            Notes = fields.Texts("notes"),
            Allowed = fields.List("allowed", ValueJson.Suppression),
            Settings = fields.Settings(),
        });
}
