using System.Globalization;

namespace PreExhaust.Language.Emit;

/// <summary>Ties members to the lines of a <c>.workout</c> file that they come from.</summary>
/// <param name="code">The code to write directives into.</param>
/// <param name="file">The absolute path of the file; <c>null</c> writes none.</param>
internal sealed class LineMap(CodeWriter code, string? file)
{
    /// <summary>The directive knows no escapes, so a path with such a character cannot be named.</summary>
    private readonly string? _file = file is null || file.Any(c => c is '"' || IsLineBreak(c)) ? null : file;

    private bool _isMapped;

    /// <summary>Writes a member as if it stood in the file.</summary>
    /// <param name="place">The line of the file, from 1; <c>null</c> for none.</param>
    /// <param name="line">The member.</param>
    public void Member(int? place, string line)
    {
        if (_file is not null && place is { } number)
        {
            code.Directive($"#line {number.ToString(CultureInfo.InvariantCulture)} \"{_file}\"");
            _isMapped = true;
        }
        else
        {
            End();
        }

        code.Line(line);
    }

    /// <summary>What follows is generated code again.</summary>
    public void End()
    {
        if (_isMapped)
            code.Directive("#line default");
        _isMapped = false;
    }

    private static bool IsLineBreak(char c) => c < ' ' || c is '\u0085' or '\u2028' or '\u2029';
}
