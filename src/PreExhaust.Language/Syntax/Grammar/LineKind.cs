namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>What a line is, decided by the line alone.</summary>
internal enum LineKind
{
    Program,
    Block,
    Week,
    Session,
    Setting,
    Group,

    /// <summary>A group line without the letter that its members carry.</summary>
    UnletteredGroup,
    Exercise,
    Continuation,
    Allow,
    ExerciseDefinition,
    Scheme,
    Fact,
    Heading,

    /// <summary>What others say of an exercise on a line of its own, of which that of the exercise tells.</summary>
    PartOfExercise,

    /// <summary>
    /// A keyword with a set but no colon: a header or setting, or an exercise of that name.
    /// </summary>
    KeywordOrExercise,
}
