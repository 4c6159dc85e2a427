namespace PreExhaust.Plans.Json;

/// <summary>What a rule of progression changes: a <c>kind</c> and by how much.</summary>
internal static class ChangeJson
{
    public static void Change(this JsonOutput output, ProgressionChange change)
    {
        switch (change)
        {
            case AddWeight { Step: var step }:
                output.Kind("addWeight", () => output.Value("step", step, output.Mass));
                break;
            case ScaleWeight { Step: var step }:
                output.Kind("scaleWeight", () => output.Value("percent", step, output.Percent));
                break;
            case AddReps { Step: var step }:
                output.Kind("addReps", () => output.Field("reps", step));
                break;
            case AddSets { Step: var step }:
                output.Kind("addSets", () => output.Field("sets", step));
                break;
            case AddPercentPerRep { Step: var step }:
                output.Kind("addPercentPerRep", () => output.Value("percent", step, output.Percent));
                break;
            case AdvanceStage { RestartDecrease: var decrease }:
                output.Kind("nextStage", () => output.Optional("restartDecrease", decrease, output.Percent));
                break;
            case RaiseTrainingMax { Step: var step }:
                output.Kind("raiseTrainingMax", () => output.Value("step", step, output.Mass));
                break;
            case AddToLoad load:
                output.Kind("addToLoad", () =>
                {
                    output.Value("step", load.Step, output.Mass);
                    output.Field("resetEveryWeeks", load.ResetEveryWeeks);
                });
                break;
            case DoubleProgression { Step: var step }:
                output.Kind("double", () => output.Value("step", step, output.Mass));
                break;
            case SumOfReps sum:
                output.Kind("sumOfReps", () =>
                {
                    output.Field("total", sum.Total);
                    output.Value("step", sum.Step, output.Mass);
                });
                break;
            case CustomProgression { TypeName: var type }:
                output.Kind("custom", () => output.Field("type", type));
                break;
            default:
                throw new NotSupportedException($"JSON has no place for {change.GetType()}.");
        }
    }

    public static ProgressionChange Change(this JsonPlace place) =>
        place.Object<ProgressionChange>(fields => fields.Text("kind") switch
        {
            "addWeight" => new AddWeight(fields.Step()),
            "scaleWeight" => new ScaleWeight(fields.Share()),
            "addReps" => new AddReps(fields.Int("reps")),
            "addSets" => new AddSets(fields.Int("sets")),
            "addPercentPerRep" => new AddPercentPerRep(fields.Share()),
            "nextStage" => new AdvanceStage(fields.OptionalValue("restartDecrease", ValueJson.Percent)),
            "raiseTrainingMax" => new RaiseTrainingMax(fields.Step()),
            "addToLoad" => new AddToLoad(fields.Step(), fields.OptionalInt("resetEveryWeeks")),
            "double" => new DoubleProgression(fields.Step()),
            "sumOfReps" => new SumOfReps(fields.Int("total"), fields.Step()),
            "custom" => new CustomProgression(fields.Text("type")),
            var kind => throw fields.UnknownKind(kind),
        });

    private static Mass Step(this JsonFields fields) => fields.Required("step", ValueJson.Mass);

    private static Percentage Share(this JsonFields fields) => fields.Required("percent", ValueJson.Percent);
}
