namespace PreExhaust.Plans.Json;

/// <summary>What a set aims at: a <c>kind</c> and the amount.</summary>
internal static class TargetJson
{
    public static void Target(this JsonOutput output, SetTarget target)
    {
        switch (target)
        {
            case RepTarget reps:
                output.Target("reps", target, () => output.Interval("reps", reps.Reps));
                break;
            case TotalTarget total:
                output.Target("total", target, () => output.Interval("reps", total.Reps));
                break;
            case AmrapTarget:
                output.Target("amrap", target, () => { });
                break;
            case DurationTarget duration:
                output.Target("time", target, () => output.Interval("seconds", duration.Time));
                break;
            case DistanceTarget distance:
                output.Target("distance", target, () => output.Interval("metres", distance.Metres));
                break;
            default:
                throw new NotSupportedException($"JSON has no place for {target.GetType()}.");
        }
    }

    public static SetTarget Target(this JsonPlace place) => place.Object(fields =>
    {
        var sides = fields.OrDefault("sides", PlanNames.Sides.Read);
        SetTarget target = fields.Text("kind") switch
        {
            "reps" => new RepTarget(fields.IntInterval("reps")),
            "total" => new TotalTarget(fields.IntInterval("reps")),
            "amrap" => new AmrapTarget(),
            "time" => new DurationTarget(fields.TimeInterval("seconds")),
            "distance" => new DistanceTarget(fields.DecimalInterval("metres")),
            var kind => throw fields.UnknownKind(kind),
        };
        return target with { Sides = sides };
    });

    private static void Target(this JsonOutput output, string kind, SetTarget target, Action amount) =>
        output.Kind(kind, () =>
        {
            amount();
            if (target.Sides != SideCounting.AsExercise)
                output.Field("sides", PlanNames.Sides.Of(target.Sides));
        });
}
