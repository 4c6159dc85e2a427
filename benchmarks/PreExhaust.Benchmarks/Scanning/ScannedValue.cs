using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Benchmarks.Scanning;

/// <summary>A word, a number or a piece of text, and what it is.</summary>
/// <param name="Role">What the value is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Thousandths">A number's value; of a clock form in seconds.</param>
/// <param name="Unit">A number's unit.</param>
/// <param name="IsOpen">Whether a plus follows the number.</param>
internal readonly record struct ScannedValue(
    ValueRole Role,
    int Start,
    int End,
    int Thousandths = 0,
    Unit Unit = Unit.None,
    bool IsOpen = false);
