using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>A failed parse; what was expected stands in the <see cref="Trace"/>.</summary>
internal sealed class Failure<T>(IInput remainder) : IResult<T>
{
    public T Value => throw new InvalidOperationException("A failed parse has no value.");

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder { get; } = remainder;
}
