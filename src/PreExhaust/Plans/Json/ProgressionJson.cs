namespace PreExhaust.Plans.Json;

/// <summary>Rules of progression: the change, how often, and when.</summary>
internal static class ProgressionJson
{
    public static void Rule(this JsonOutput output, ProgressionRule rule) => output.Object(() =>
    {
        output.Field("change", rule.Change, output.Change);
        output.Field("every", rule.Every, period => output.Object(() =>
        {
            output.Field("count", period.Count);
            output.Field("unit", PlanNames.Period.Of(period.Unit));
        }));
        output.Field("when", rule.When, output.Condition);
    });

    public static ProgressionRule Rule(this JsonPlace place) => place.Object(fields =>
        new ProgressionRule(fields.Required("change", ChangeJson.Change))
        {
            Every = fields.Optional("every", period => period.Object(parts => new ProgressionPeriod(
                parts.Int("count"), parts.Required("unit", PlanNames.Period.Read)))),
            When = fields.Optional("when", Condition),
        });

    private static void Condition(this JsonOutput output, ProgressionCondition condition)
    {
        switch (condition)
        {
            case MissedCondition missed:
                output.Kind("missed", () => output.Field("times", missed.Times));
                break;
            case LastSetCondition last:
                output.Kind("lastSet", () => output.Field("reps", last.Reps));
                break;
            case SetCondition set:
                output.Kind("set", () =>
                {
                    output.Field("set", set.Set);
                    output.Field("reps", set.Reps);
                });
                break;
            case TotalCondition total:
                output.Kind("total", () => output.Field("reps", total.Reps));
                break;
            case WeekCondition week:
                output.Kind("week", () => output.Field("week", week.Week));
                break;
            default:
                throw new NotSupportedException($"JSON has no place for {condition.GetType()}.");
        }
    }

    private static ProgressionCondition Condition(this JsonPlace place) =>
        place.Object<ProgressionCondition>(fields => fields.Text("kind") switch
        {
            "missed" => new MissedCondition(fields.Int("times")),
            "lastSet" => new LastSetCondition(fields.Int("reps")),
            "set" => new SetCondition(fields.Int("set"), fields.Int("reps")),
            "total" => new TotalCondition(fields.Int("reps")),
            "week" => new WeekCondition(fields.Int("week")),
            var kind => throw fields.UnknownKind(kind),
        });
}
