using PreExhaust.Plans;

namespace PreExhaust.Progression.Json;

/// <summary>A state as it stands in JSON. What is not said is at its start.</summary>
internal sealed class StateDocument
{
    public int Version { get; set; }

    public string? Program { get; set; }

    public int Cycle { get; set; }

    public int Week { get; set; }

    public string? Block { get; set; }

    public List<string>? Done { get; set; }

    public bool IsDeload { get; set; }

    public bool AsksForDeload { get; set; }

    public List<ExerciseDocument>? Exercises { get; set; }

    public static StateDocument Of(ProgramState state) => new()
    {
        Version = ProgramStateJson.Version,
        Program = state.Program,
        Cycle = state.Cycle,
        Week = state.Week,
        Block = state.Block,
        Done = state.Done.Count == 0 ? null : state.Done.ToList(),
        IsDeload = state.IsDeload,
        AsksForDeload = state.AsksForDeload,
        Exercises = state.Exercises.Select(ExerciseDocument.Of).ToList(),
    };

    public ProgramState ToState()
    {
        if (Exercises?.Exists(exercise => exercise is null) == true || Done?.Exists(name => name is null) == true)
            throw Broken.State("a list has an empty place");
        return new(Program ?? "")
        {
            Cycle = Number.From(Cycle == 0 ? 1 : Cycle, 1, "cycle"),
            Week = Number.From(Week == 0 ? 1 : Week, 1, "week"),
            Block = Block,
            Done = (Done ?? []).ToValueList(),
            IsDeload = IsDeload,
            AsksForDeload = AsksForDeload,
            Exercises = (Exercises ?? []).Select(exercise => exercise.ToState()).ToValueList(),
        };
    }
}
