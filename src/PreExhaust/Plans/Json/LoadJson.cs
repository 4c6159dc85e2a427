namespace PreExhaust.Plans.Json;

/// <summary>Loads: a <c>kind</c> and what it needs.</summary>
internal static class LoadJson
{
    public static void Load(this JsonOutput output, Load load)
    {
        switch (load)
        {
            case WeightLoad weight:
                output.Kind("weight", () => output.Value(
                    "weight", weight.Weight, range => output.Interval(range, output.Mass)));
                break;
            case PercentLoad percent:
                output.Kind("percent", () => output.PercentFields(percent));
                break;
            case BodyweightLoad bodyweight:
                output.Kind("bodyweight", () => output.Value("added", bodyweight.External, output.Mass));
                break;
            case LevelLoad level:
                output.Kind("level", () => output.Interval("level", level.Level));
                break;
            case BandLoad band:
                output.Kind("band", () => output.Field("colour", band.Colour));
                break;
            case WorkUpLoad:
                output.Kind("workUp");
                break;
            default:
                throw new NotSupportedException($"JSON has no place for {load.GetType()}.");
        }
    }

    public static Load Load(this JsonPlace place) => place.Object<Load>(fields => fields.Text("kind") switch
    {
        "weight" => new WeightLoad(fields.Required("weight", range => range.Interval(ValueJson.Mass))),
        "percent" => fields.PercentLoad(),
        "bodyweight" => new BodyweightLoad(fields.Required("added", ValueJson.Mass)),
        "level" => new LevelLoad(fields.DecimalInterval("level")),
        "band" => new BandLoad(fields.Text("colour")),
        "workUp" => new WorkUpLoad(),
        var kind => throw fields.UnknownKind(kind),
    });

    private static void PercentFields(this JsonOutput output, PercentLoad load)
    {
        output.Value("percent", load.Percent, range => output.Interval(range, output.Percent));
        output.Field("basis", PlanNames.Basis.Of(load.Basis));
        output.NotZero("reps", load.RepMax);
        output.Field("of", load.Of, output.Reference);
        output.Field("inSession", load.InSession);
    }

    private static PercentLoad PercentLoad(this JsonFields fields) => new(
        fields.Required("percent", range => range.Interval(ValueJson.Percent)),
        fields.Required("basis", PlanNames.Basis.Read))
    {
        RepMax = fields.IntOrZero("reps"),
        Of = fields.Optional("of", ValueJson.Reference),
        InSession = fields.OptionalText("inSession"),
    };
}
