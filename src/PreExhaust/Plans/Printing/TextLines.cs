using System.Text;

namespace PreExhaust.Plans.Printing;

/// <summary>Collects lines; a gap becomes one blank line between two of them.</summary>
internal sealed class TextLines
{
    /// <summary>No indentation.</summary>
    public const string Edge = "";

    /// <summary>The indentation of what belongs to the line above.</summary>
    public const string Deeper = "  ";

    private readonly StringBuilder _text = new();
    private bool _hasGap;

    public void Add(string line)
    {
        if (_hasGap)
            _text.Append('\n');
        _hasGap = false;
        _text.Append(line).Append('\n');
    }

    public void Gap() => _hasGap = _text.Length > 0;

    public override string ToString() => _text.ToString();
}
