namespace PreExhaust.Plans.Json;

/// <summary>Sets that are prescribed together, with how they are done.</summary>
internal static class SetGroupJson
{
    private const string Explosive = "X";

    public static void Sets(this JsonOutput output, SetGroup group) => output.Object(() =>
    {
        output.Interval("count", group.Count);
        output.Field("target", group.Target, output.Target);
        if (group.Open != OpenEnd.None)
            output.Field("open", PlanNames.Open.Of(group.Open));
        output.Field("load", group.Load, output.Load);
        output.Field("effort", group.Effort, output.Effort);
        output.Field("rest", group.Rest, output.Rest);
        output.Field("tempo", group.Tempo, output.Tempo);
        output.Field("technique", group.Technique, output.Technique);
        output.Texts("tags", group.Tags);
        output.Field("note", group.Note);
    });

    public static SetGroup Sets(this JsonPlace place) => place.Object(fields => new SetGroup(
        fields.IntInterval("count"), fields.Required("target", TargetJson.Target))
    {
        Open = fields.OrDefault("open", PlanNames.Open.Read),
        Load = fields.Optional("load", LoadJson.Load),
        Effort = fields.Optional("effort", Effort),
        Rest = fields.Optional("rest", ValueJson.Rest),
        Tempo = fields.Optional("tempo", Tempo),
        Technique = fields.Optional("technique", TechniqueJson.Technique),
        Tags = fields.Texts("tags"),
        Note = fields.OptionalText("note"),
    });

    private static void Effort(this JsonOutput output, Effort effort) =>
        output.Kind(PlanNames.Scale.Of(effort.Scale), () => output.Interval("value", effort.Value));

    private static Effort Effort(this JsonPlace place) => place.Object(fields => new Effort(
        fields.Required("kind", PlanNames.Scale.Read), fields.DecimalInterval("value")));

    private static void Tempo(this JsonOutput output, Tempo tempo) => output.Object(() =>
    {
        output.Phase("eccentric", tempo.Eccentric);
        output.Phase("bottomPause", tempo.BottomPause);
        output.Phase("concentric", tempo.Concentric);
        output.Phase("topPause", tempo.TopPause);
    });

    private static Tempo Tempo(this JsonPlace place) => place.Object(fields => new Tempo(
        fields.Phase("eccentric"), fields.Phase("bottomPause"), fields.Phase("concentric"), fields.Phase("topPause")));

    private static void Phase(this JsonOutput output, string name, int? seconds)
    {
        if (seconds is null)
            output.Field(name, Explosive);
        else
            output.Field(name, seconds);
    }

    private static int? Phase(this JsonFields fields, string name) => fields.Required<int?>(name, phase =>
        phase.IsText && string.Equals(phase.Text(), Explosive, StringComparison.Ordinal) ? null : phase.Int());
}
