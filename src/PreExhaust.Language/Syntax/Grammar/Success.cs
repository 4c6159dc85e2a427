using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// A successful parse, without the texts that Sprache's own results prepare. It is itself the input that remains,
/// which saves an object a token.
/// </summary>
internal sealed class Success<T> : LineInput, IResult<T>
{
    public Success(T value, LineInput origin, int position)
        : base(origin, position) => Value = value;

    public Success(T value, IInput remainder)
        : this(value, (LineInput)remainder, remainder.Position)
    {
    }

    public T Value { get; }

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => this;
}
