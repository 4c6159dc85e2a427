namespace PreExhaust.Plans;

/// <summary>
/// A label such as <c>A1</c> or <c>1A</c>: neighbours that share its first sign are done as a superset.
/// </summary>
/// <param name="Letter">The letter, upper case; a digit where the place is written as a letter.</param>
/// <param name="Number">The place in the superset, from 1; 0 for a lone letter, which is an order only.</param>
public sealed record SupersetLabel(char Letter, int Number)
{
    /// <inheritdoc />
    public override string ToString() => Number switch
    {
        0 => $"{Letter}",
        <= 26 when char.IsDigit(Letter) => $"{Letter}{(char)('A' + Number - 1)}",
        _ => $"{Letter}{Number}",
    };
}
