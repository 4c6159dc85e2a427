using System.Diagnostics.CodeAnalysis;

namespace PreExhaust;

/// <summary>
/// Makes a partial type the plan that its text is: the text is compiled and checked as a <c>.workout</c> file would be,
/// and the type gets the member <c>Plan</c> with the blocks, weeks, sessions and exercises of the text.
/// </summary>
/// <param name="text">The plan, as a single literal: regular, verbatim or raw.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class WorkoutAttribute([StringSyntax("workout")] string text) : Attribute
{
    /// <summary>The plan as it is written.</summary>
    [StringSyntax("workout")]
    public string Text { get; } = text;
}
