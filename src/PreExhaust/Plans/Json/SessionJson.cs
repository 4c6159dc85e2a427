namespace PreExhaust.Plans.Json;

/// <summary>A session, its exercises and what groups them.</summary>
internal static class SessionJson
{
    public static void Session(this JsonOutput output, Session session) => output.Object(() =>
    {
        output.Field("name", session.Name);
        output.Field("block", session.Block);
        output.Field("weekSection", session.WeekSection);
        output.Fields("days", session.Days, output.Day);
        output.Texts("notes", session.Notes);
        output.Fields("allowed", session.Allowed, output.Suppression);
        output.Settings(session.Settings);
        output.Fields("groups", session.Groups, output.Group);
        output.Fields("slots", session.Slots, output.Slot);
    });

    public static Session Session(this JsonPlace place) => place.Object(fields =>
        new Session(fields.Text("name"), fields.List("slots", SlotJson.Slot))
        {
            Block = fields.OptionalInt("block"),
            WeekSection = fields.OptionalInt("weekSection"),
            Days = fields.List("days", ValueJson.Day),
            Notes = fields.Texts("notes"),
            Allowed = fields.List("allowed", ValueJson.Suppression),
            Settings = fields.Settings(),
            Groups = fields.List("groups", Group),
        });

    private static void Group(this JsonOutput output, ExerciseGroup group) =>
        output.Kind(PlanNames.Group.Of(group.Kind), () =>
        {
            output.Field("letter", LetterJson.Of(group.Letter));
            output.Field("rounds", group.Rounds);
            output.Optional("everySeconds", group.Every, output.Time);
            output.Optional("durationSeconds", group.Duration, output.Time);
            output.Field("rest", group.Rest, output.Rest);
            output.Texts("notes", group.Notes);
        });

    private static ExerciseGroup Group(this JsonPlace place) => place.Object(fields => new ExerciseGroup(
        fields.Required("letter", LetterJson.Read), fields.Required("kind", PlanNames.Group.Read))
    {
        Rounds = fields.OptionalInt("rounds"),
        Every = fields.OptionalValue("everySeconds", ValueJson.Time),
        Duration = fields.OptionalValue("durationSeconds", ValueJson.Time),
        Rest = fields.Optional("rest", ValueJson.Rest),
        Notes = fields.Texts("notes"),
    });
}
