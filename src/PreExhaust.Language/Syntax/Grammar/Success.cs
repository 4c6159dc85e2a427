using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>A successful parse, without the texts that Sprache's own results prepare.</summary>
internal sealed class Success<T>(T value, IInput remainder) : IResult<T>
{
    public T Value { get; } = value;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder { get; } = remainder;
}
