using PreExhaust.Plans;

namespace PreExhaust.Progression.Json;

/// <summary>An exercise of a state as it stands in JSON.</summary>
internal sealed class ExerciseDocument
{
    private const decimal HighestScale = 10_000;

    public string? Exercise { get; set; }

    public string? Variant { get; set; }

    public string? Load { get; set; }

    public decimal? LoadScale { get; set; }

    public List<MaxDocument>? Maxes { get; set; }

    public string? Added { get; set; }

    public int AddedFrom { get; set; }

    public int Stage { get; set; }

    public int Climb { get; set; }

    public int ExtraReps { get; set; }

    public int ExtraSets { get; set; }

    public int Misses { get; set; }

    public int Sessions { get; set; }

    public List<RuleDocument>? Rules { get; set; }

    public string? Memo { get; set; }

    public static ExerciseDocument Of(ExerciseState state) => new()
    {
        Exercise = state.Exercise.Name,
        Variant = state.Exercise.Variant,
        Load = MassText.Of(state.Load),
        LoadScale = state.LoadScale == 1 ? null : state.LoadScale,
        Maxes = state.Maxes.Count == 0 ? null : state.Maxes.Select(MaxDocument.From).ToList(),
        Added = MassText.Of(state.Added),
        AddedFrom = state.AddedFrom,
        Stage = state.Stage,
        Climb = state.Climb,
        ExtraReps = state.ExtraReps,
        ExtraSets = state.ExtraSets,
        Misses = state.Misses,
        Sessions = state.Sessions,
        Rules = state.Rules.Count == 0 ? null : state.Rules.Select(RuleDocument.Of).ToList(),
        Memo = state.Memo,
    };

    public ExerciseState ToState()
    {
        if (Exercise is null)
            throw Broken.State("an exercise has no name in 'exercise'");
        return new(new ExerciseReference(Exercise, Variant))
        {
            Load = MassText.Read(Load, "load"),
            LoadScale = LoadScale is null or > 0 and <= HighestScale
                ? LoadScale ?? 1
                : throw Broken.State("a 'loadScale' is not above 0"),
            Maxes = (Maxes ?? []).Select(max => MaxDocument.ToMax(max)).ToValueList(),
            Added = MassText.Read(Added, "added"),
            AddedFrom = Number.From(AddedFrom, 0, "addedFrom"),
            Stage = Number.From(Stage, 0, "stage"),
            Climb = Number.From(Climb, 0, "climb"),
            ExtraReps = ExtraReps,
            ExtraSets = ExtraSets,
            Misses = Number.From(Misses, 0, "misses"),
            Sessions = Number.From(Sessions, 0, "sessions"),
            Rules = (Rules ?? []).Select(rule => RuleDocument.ToRule(rule)).ToValueList(),
            Memo = Memo,
        };
    }
}
