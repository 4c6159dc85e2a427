namespace PreExhaust.Plans;

/// <summary>An elastic band as the load: <c>band red</c>.</summary>
/// <param name="Colour">The colour, or the author's own word for its strength.</param>
public sealed record BandLoad(string Colour) : Load
{
    /// <inheritdoc />
    public override string ToString() => $"band {(IsPlain ? Colour : $"\"{Colour}\"")}";

    /// <summary>A colour in lower case needs no quotes.</summary>
    private bool IsPlain => Colour.Length > 0 && Colour.All(char.IsLower);
}
