using System.Text;

namespace PreExhaust.Language.Emit;

/// <summary>Collects indented lines that end in a line feed on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeWriter Line(string line)
    {
        if (line.Length > 0)
            _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>A directive, which stands at the start of a line.</summary>
    public CodeWriter Directive(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Text that comes with its own lines and indentation.</summary>
    public CodeWriter Raw(string lines)
    {
        _text.Append(lines);
        return this;
    }

    public CodeWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    public CodeWriter Close()
    {
        _depth--;
        return Line("}");
    }

    /// <summary>Opens a namespace; the global one needs no opening.</summary>
    public CodeWriter OpenNamespace(string name) => name.Length == 0 ? this : Line($"namespace {name}").Open();

    public CodeWriter CloseNamespace(string name) => name.Length == 0 ? this : Close();

    public override string ToString() => _text.ToString();
}
