using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>A header and what stands between it and what it contains, while its lines are read.</summary>
internal abstract class HeaderDraft
{
    public PlanSettings Settings { get; set; } = PlanSettings.None;

    public List<string> Notes { get; } = [];

    public List<Suppression> Allowed { get; } = [];

    /// <summary>The words of the settings that are said already.</summary>
    public HashSet<string> Said { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A place on the header's line; <c>null</c> where the file has no such line.</summary>
    public abstract SyntaxNode? Line { get; }

    /// <summary>The line that states the number of weeks; <c>null</c> without one.</summary>
    public SettingSyntax? Weeks { get; set; }

    /// <summary>The line that states a rotation; <c>null</c> without one.</summary>
    public SettingSyntax? Rotation { get; set; }
}
