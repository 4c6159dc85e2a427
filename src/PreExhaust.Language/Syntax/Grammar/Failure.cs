using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// A failed parse. It knows nothing, so that one object serves all: where it failed and what was expected
/// there stands in the <see cref="Trace"/>.
/// </summary>
internal sealed class Failure<T> : IResult<T>
{
    public static readonly IResult<T> Instance = new Failure<T>();

    private Failure()
    {
    }

    public T Value => throw new InvalidOperationException("A failed parse has no value.");

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => throw new InvalidOperationException("A failed parse has no remainder.");
}
