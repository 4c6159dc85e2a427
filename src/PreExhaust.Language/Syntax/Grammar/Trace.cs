namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// The farthest place at which a leaf failed, and what was wanted there. Alternatives that gave up earlier do
/// not matter: the farthest one is what the author was writing.
/// </summary>
internal sealed class Trace
{
    private readonly List<string> _expected = [];

    public int Farthest { get; private set; } = -1;

    public IReadOnlyList<string> Expected => _expected;

    public void Failed(int position, string expected)
    {
        if (position < Farthest)
            return;
        if (position > Farthest)
        {
            Farthest = position;
            _expected.Clear();
        }

        if (!_expected.Contains(expected))
            _expected.Add(expected);
    }

    public void Reset()
    {
        Farthest = -1;
        _expected.Clear();
    }
}
