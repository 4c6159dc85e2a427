namespace PreExhaust.Language;

/// <summary>
/// A definition as it travels between the files of a project: its text, without its place, so that an edit that only
/// moves it changes nothing for the others.
/// </summary>
/// <param name="Kind">What it defines.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Text">Its lines.</param>
/// <param name="File">The path of its file as the host named it, with forward slashes.</param>
public sealed record WorkoutDefinition(DefinitionKind Kind, string Name, string Text, string File);
