using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>A session while its lines are read.</summary>
internal sealed class SessionDraft(string? name, SyntaxToken? nameToken)
{
    /// <summary>The name; <c>null</c> for exercises without a header.</summary>
    public string? Name { get; } = name;

    public SyntaxToken? NameToken { get; } = nameToken;

    public ValueList<SessionDay> Days { get; init; }

    public PlanSettings Settings { get; set; } = PlanSettings.None;

    public List<ExerciseDraft> Exercises { get; } = [];

    public List<string> Notes { get; } = [];

    public List<Suppression> Allowed { get; } = [];
}
