using PreExhaust.Language.Editing;

namespace PreExhaust.LanguageServer.Workspace;

/// <summary>A document and what is around it, in the state in which they were when somebody asked.</summary>
/// <param name="Text">The document.</param>
/// <param name="Project">The files that it shares definitions with; <c>null</c> for a document that is in none.</param>
/// <param name="State">What they define.</param>
/// <param name="Settings">What the team says about rules.</param>
internal sealed record View(DocumentText Text, Project? Project, ProjectState State, Settings Settings)
{
    /// <summary>What the document means.</summary>
    public EditorDocument Editor => Text.Look(State.Definitions, Settings.For(Text.FullPath));
}
