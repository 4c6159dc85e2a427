using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>A session while its lines are read.</summary>
internal sealed class SessionDraft(string? name, SyntaxToken? nameToken) : HeaderDraft
{
    /// <summary>The name; <c>null</c> for exercises without a header.</summary>
    public string? Name { get; } = name;

    public SyntaxToken? NameToken { get; } = nameToken;

    public override SyntaxNode? Line => NameToken;

    /// <summary>The place of its block; <c>null</c> outside any.</summary>
    public int? Block { get; init; }

    /// <summary>The place of its week header; <c>null</c> for every week.</summary>
    public int? Week { get; init; }

    public ValueList<SessionDay> Days { get; init; }

    /// <summary>The name of the session that it copies; <c>null</c> without.</summary>
    public SyntaxToken? Model { get; init; }

    /// <summary>What it leaves out of that.</summary>
    public List<SettingSyntax> Omissions { get; } = [];

    public List<ExerciseDraft> Exercises { get; } = [];

    /// <summary>How many items its lines ask to be copied.</summary>
    public int Copied { get; set; }

    public List<GroupDraft> Groups { get; } = [];
}
