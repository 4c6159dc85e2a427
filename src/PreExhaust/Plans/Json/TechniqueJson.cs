namespace PreExhaust.Plans.Json;

/// <summary>Techniques: a <c>kind</c> and what it needs.</summary>
internal static class TechniqueJson
{
    public static void Technique(this JsonOutput output, Technique technique)
    {
        switch (technique)
        {
            case DropTechnique drop:
                output.Kind("drop", () =>
                {
                    output.Fields("loads", drop.Loads, output.Load);
                    output.NotZero("drops", drop.Drops);
                    if (drop.Decrease.Value != 0)
                        output.Field("decrease", drop.Decrease.Value);
                });
                break;
            case RestPauseTechnique restPause:
                output.Kind("restPause", () =>
                {
                    output.Fields("parts", restPause.Parts, output.Number);
                    output.Optional("total", restPause.Total, range => output.Interval(range, output.Number));
                });
                break;
            case MyoRepTechnique myo:
                output.Kind("myo", () =>
                {
                    output.Interval("activation", myo.Activation);
                    output.Interval("miniSets", myo.MiniSets);
                    output.Interval("miniReps", myo.MiniReps);
                });
                break;
            case ClusterTechnique cluster:
                output.Kind("cluster", () =>
                {
                    output.Required("parts", cluster.Parts, output.Number);
                    output.Value("restSeconds", cluster.Rest, output.Time);
                });
                break;
            default:
                throw new NotSupportedException($"JSON has no place for {technique.GetType()}.");
        }
    }

    public static Technique Technique(this JsonPlace place) => place.Object<Technique>(fields =>
        fields.Text("kind") switch
        {
            "drop" => new DropTechnique
            {
                Loads = fields.List("loads", LoadJson.Load),
                Drops = fields.IntOrZero("drops"),
                Decrease = fields.OrDefault("decrease", ValueJson.Percent),
            },
            "restPause" => new RestPauseTechnique
            {
                Parts = fields.List("parts", part => part.Int()),
                Total = fields.OptionalValue("total", range => range.Interval(reps => reps.Int())),
            },
            "myo" => new MyoRepTechnique(
                fields.IntInterval("activation"), fields.IntInterval("miniSets"), fields.IntInterval("miniReps")),
            "cluster" => new ClusterTechnique(
                fields.Required("parts", parts => parts.List(part => part.Int())),
                fields.Required("restSeconds", ValueJson.Time)),
            var kind => throw fields.UnknownKind(kind),
        });
}
