using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// The success of something optional that does not stand there. One object serves all, so it cannot name the input
/// that remains: <see cref="Combinators"/> go on where they were.
/// </summary>
internal sealed class AbsentValue<T> : Absent, IResult<T?>
    where T : class
{
    public static readonly IResult<T?> Instance = new AbsentValue<T>();

    private AbsentValue()
    {
    }

    public T? Value => null;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => throw new InvalidOperationException("What is absent ends where it would begin.");
}
