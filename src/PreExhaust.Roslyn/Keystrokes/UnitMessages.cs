using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>The messages of an analyzer about a unit.</summary>
/// <param name="Basis">What they depend on besides the code.</param>
/// <param name="Units">The units of the file that they depend on and are about.</param>
/// <param name="Messages">The messages.</param>
internal sealed record UnitMessages(Basis Basis, ValueList<SyntaxNode> Units, ValueList<CodeMessage> Messages)
{
    /// <summary>The same after an edit; <c>null</c> where one of the units is not what it was.</summary>
    /// <param name="edited">The units of the file, each with what it is now.</param>
    public UnitMessages? After(IReadOnlyDictionary<SyntaxNode, SyntaxNode> edited)
    {
        foreach (var unit in Units)
        {
            if (!edited.TryGetValue(unit, out var now) || !unit.IsEquivalentTo(now))
                return null;
        }

        return this with
        {
            Units = Units.Select(unit => edited[unit]).ToValueList(),
            Messages = Messages.Select(message => message.Moved(Move)).ToValueList(),
        };

        TextSpan Move(TextSpan span)
        {
            var unit = Units.First(unit => unit.FullSpan.Contains(span.Start));
            return new(span.Start + edited[unit].FullSpan.Start - unit.FullSpan.Start, span.Length);
        }
    }
}
