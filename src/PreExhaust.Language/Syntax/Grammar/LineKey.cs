namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>What a line may say of the exercise above it.</summary>
internal enum LineKey
{
    Sets,
    Reps,
    Load,
    Rpe,
    Rir,
    Rest,
    Tempo,
    Note,
}
