namespace PreExhaust.Plans;

/// <summary>A label such as <c>A1</c>: neighbours that share the letter are done as a superset.</summary>
/// <param name="Letter">The letter, upper case.</param>
/// <param name="Number">The place in the superset, from 1; 0 for a lone letter, which is an order only.</param>
public sealed record SupersetLabel(char Letter, int Number)
{
    /// <inheritdoc />
    public override string ToString() => Number == 0 ? $"{Letter}" : $"{Letter}{Number}";
}
