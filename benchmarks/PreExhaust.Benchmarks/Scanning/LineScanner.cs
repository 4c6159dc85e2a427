using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Benchmarks.Scanning;

/// <summary>Reads one line by hand.</summary>
internal ref struct LineScanner(string text, int start, int end, List<ScannedValue> values)
{
    private readonly string _text = text;
    private readonly List<ScannedValue> _values = values;
    private int _position = start;
    private int _end = end;

    /// <summary>Whether the line could be read.</summary>
    public bool Scan()
    {
        SkipBlanks();
        TrimEnd();
        if (_position >= _end)
            return true;
        if (_text[_position] == '>')
            return Take(ValueRole.Note, _end);
        var (comment, lineEnd) = (FindComment(), _end);
        if (comment >= 0)
        {
            _end = comment;
            TrimEnd();
        }

        var isRead = _position >= _end || Statement();
        if (comment >= 0)
            _values.Add(new(ValueRole.Comment, comment, lineEnd));
        return isRead;
    }

    private readonly int FindComment()
    {
        var found = _text.AsSpan(_position, _end - _position).IndexOf("//");
        if (found <= 0)
            return found < 0 ? -1 : _position;
        return char.IsWhiteSpace(_text[_position + found - 1]) ? _position + found : -1;
    }

    private bool Statement()
    {
        if (!char.IsAsciiLetter(_text[_position]))
            return Items();
        var word = Word();
        if (IsExerciseNamedLike(word))
            return Exercise();
        return word.Length switch
        {
            3 when Is(word, "max") => Maximum(word),
            4 when Is(word, "goal") => SettingOfWord(word),
            4 when Is(word, "rest") => Items(),
            4 when Is(word, "week") || Is(word, "only") => Items(),
            5 when Is(word, "weeks") => SettingOfNumber(word.Length),
            5 when Is(word, "units") => SettingOfWord(word),
            5 when Is(word, "tempo") => Items(),
            6 when Is(word, "warmup") || Is(word, "intent") => Items(),
            7 when Is(word, "program") => Take(ValueRole.Program, _position + 7) && Take(ValueRole.Program, _end),
            7 when Is(word, "session") => Session(),
            8 when Is(word, "training") => SettingOfNumber(FindWordEnd(_position + 9) - _position),
            10 when Is(word, "bodyweight") => SettingOfNumber(word.Length),
            _ => Exercise(),
        };
    }

    /// <summary>A keyword, more words, a colon and sets are an exercise: <c>Tempo Squat: 3x5</c>.</summary>
    private readonly bool IsExerciseNamedLike(ReadOnlySpan<char> word)
    {
        var after = _position + word.Length;
        if (after + 1 >= _end || !char.IsAsciiLetter(_text[after + 1]))
            return false;
        var colon = _text.AsSpan(after, _end - after).IndexOf(": ");
        return colon >= 0 && after + colon + 2 < _end && char.IsAsciiDigit(_text[after + colon + 2]);
    }

    private bool SettingOfWord(ReadOnlySpan<char> word) =>
        Take(ValueRole.Setting, _position + word.Length) && Take(ValueRole.Setting, FindWordEnd(_position));

    private bool SettingOfNumber(int length) =>
        Take(ValueRole.Setting, _position + length) && Quantity(ValueRole.Setting) && _position == _end;

    private bool Maximum(ReadOnlySpan<char> word)
    {
        Take(ValueRole.Setting, _position + word.Length);
        var digit = _text.AsSpan(_position, _end - _position).IndexOfAnyInRange('0', '9');
        return digit > 1
            && Take(ValueRole.Setting, _position + digit - 1) && Quantity(ValueRole.Setting) && _position == _end;
    }

    private bool Session()
    {
        Take(ValueRole.Session, _position + 7);
        var on = _text.AsSpan(_position, _end - _position).IndexOf(" on ");
        if (on < 0)
            return Take(ValueRole.Session, _end);
        Take(ValueRole.Session, _position + on);
        Take(ValueRole.Session, _position + 2);
        while (_position < _end)
        {
            if (!Take(ValueRole.Day, FindWordEnd(_position)))
                return false;
            if (_position < _end && _text[_position] == ',')
                _position++;
            SkipBlanks();
        }

        return true;
    }

    private bool Exercise()
    {
        var isLabel = _end - _position > 3 && char.IsAsciiDigit(_text[_position + 1]) && _text[_position + 2] == ' ';
        if (isLabel)
            Take(ValueRole.Label, _position + 2);
        var rest = _text.AsSpan(_position, _end - _position);
        var nameEnd = rest.IndexOfAny(':', '(');
        if (nameEnd <= 0)
            return false;
        var isVariant = rest[nameEnd] == '(';
        var trimmed = rest[..nameEnd].TrimEnd().Length;
        Take(ValueRole.Exercise, _position + trimmed);
        if (isVariant)
        {
            var close = _text.AsSpan(_position, _end - _position).IndexOf(')');
            if (close < 0)
                return false;
            _position++;
            Take(ValueRole.Variant, _position + close - 1);
            _position++;
            SkipBlanks();
        }

        if (_position >= _end || _text[_position] != ':')
            return false;
        _position++;
        return Items();
    }

    private bool Items()
    {
        SkipBlanks();
        while (_position < _end)
        {
            var isRead = _text[_position] switch
            {
                ',' or ';' => Skip(),
                >= '0' and <= '9' => Amount(),
                '@' => Skip() && Quantity(ValueRole.Effort),
                '#' => Take(ValueRole.Tag, FindWordEnd(_position + 1)),
                _ => Clause(),
            };
            if (!isRead)
                return false;
            SkipBlanks();
        }

        return true;
    }

    private bool Clause()
    {
        var word = Word();
        var end = _position + word.Length;
        return word.Length switch
        {
            2 when Is(word, "BW") => Bodyweight(end),
            3 when Is(word, "RIR") || Is(word, "RPE") => Take(ValueRole.Effort, end) && Quantity(ValueRole.Effort),
            4 when Is(word, "rest") => Take(ValueRole.Rest, end) && Quantity(ValueRole.Rest),
            4 when Is(word, "each") => Take(ValueRole.Sides, end) && Take(ValueRole.Sides, FindWordEnd(_position)),
            4 when Is(word, "week") => WeekRow(end),
            4 when Is(word, "only") => Take(ValueRole.Only, end) && Weeks(),
            5 when Is(word, "tempo") => Take(ValueRole.Tempo, end) && Take(ValueRole.Tempo, FindWordEnd(_position)),
            6 when Is(word, "warmup") => Take(ValueRole.Warmup, end),
            6 when Is(word, "intent") => Intent(end),
            _ => false,
        };
    }

    private bool Bodyweight(int end)
    {
        Take(ValueRole.Bodyweight, end);
        return _position >= _end || _text[_position] is not ('+' or '-') || (Skip() && Quantity(ValueRole.Bodyweight));
    }

    private bool Weeks() => Take(ValueRole.Week, FindWordEnd(_position)) && Quantity(ValueRole.Week);

    private bool WeekRow(int end)
    {
        if (!Take(ValueRole.Week, end) || !Quantity(ValueRole.Week))
            return false;
        if (_position < _end && _text[_position] == '(')
        {
            var close = _text.AsSpan(_position, _end - _position).IndexOf(')');
            if (close < 0)
                return false;
            Take(ValueRole.Week, _position + close + 1);
        }

        return _position < _end && _text[_position] == ':' && Skip();
    }

    private bool Intent(int end)
    {
        Take(ValueRole.Intent, end);
        Take(ValueRole.Intent, FindWordEnd(_position));
        var target = _text.AsSpan(_position, _end - _position).IndexOf(" for ");
        if (target < 0)
            return Take(ValueRole.Intent, _end);
        return Take(ValueRole.Intent, _position + target)
            && Take(ValueRole.Intent, _position + 3) && Take(ValueRole.Intent, _end);
    }

    /// <summary>quantity {"x" (quantity | "AMRAP")} ["TM"]; or a time before "rest"</summary>
    private bool Amount()
    {
        var first = _values.Count;
        if (!Quantity(ValueRole.Amount))
            return false;
        while (_position < _end && _text[_position] is 'x' or 'X')
        {
            Skip();
            var isOpen = _position < _end && char.IsAsciiLetter(_text[_position]);
            if (isOpen ? !Take(ValueRole.Amount, FindWordEnd(_position)) : !Quantity(ValueRole.Amount))
                return false;
        }

        if (_position >= _end || !char.IsAsciiLetter(_text[_position]))
            return true;
        var word = Word();
        if (word.Length == 2 && Is(word, "TM"))
            return Take(ValueRole.Amount, _position + 2);
        if (word.Length != 4 || !Is(word, "rest"))
            return true;
        for (var i = first; i < _values.Count; i++)
            _values[i] = _values[i] with { Role = ValueRole.Rest };
        return Take(ValueRole.Rest, _position + 4);
    }

    /// <summary>number [unit] ["-" number] ["+"] [unit]</summary>
    private bool Quantity(ValueRole role)
    {
        if (!Number(role))
            return false;
        var lower = _values.Count - 1;
        var isRange = _position + 1 < _end && _text[_position] == '-' && char.IsAsciiDigit(_text[_position + 1]);
        if (isRange)
        {
            _position++;
            Number(role);
        }

        var isOpen = _position < _end && _text[_position] == '+';
        if (isOpen)
            _position++;
        var isClock = _values[lower].Unit == Unit.Second;
        SkipBlanks();
        var unit = isClock ? Unit.Second : ScanUnit();
        for (var i = lower; i < _values.Count; i++)
            _values[i] = _values[i] with { Unit = unit, IsOpen = isOpen && i == _values.Count - 1 };
        SkipBlanks();
        return true;
    }

    private bool Number(ValueRole role)
    {
        var from = _position;
        var value = Digits();
        if (_position == from)
            return false;
        var unit = Unit.None;
        var thousandths = value * 1000;
        if (_position + 1 < _end && _text[_position] is '.' or ':' && char.IsAsciiDigit(_text[_position + 1]))
        {
            var sign = _position++;
            var fraction = Digits();
            var isClock = _text[sign] == ':';
            unit = isClock ? Unit.Second : Unit.None;
            thousandths = isClock
                ? ((value * 60) + fraction) * 1000
                : thousandths + (fraction * 1000 / PowerOfTen(_position - sign - 1));
        }

        _values.Add(new(role, from, _position, thousandths, unit));
        return true;
    }

    private int Digits()
    {
        var value = 0;
        while (_position < _end && _text[_position] is >= '0' and <= '9')
            value = (value * 10) + (_text[_position++] - '0');
        return value;
    }

    private static int PowerOfTen(int digits) => digits switch { 1 => 10, 2 => 100, 3 => 1000, _ => int.MaxValue };

    private Unit ScanUnit()
    {
        if (_position >= _end)
            return Unit.None;
        if (_text[_position] == '%')
        {
            _position++;
            return Unit.Percent;
        }

        var length = 0;
        while (_position + length < _end && char.IsAsciiLetter(_text[_position + length]))
            length++;
        var word = _text.AsSpan(_position, length);
        var unit = length switch
        {
            1 when Is(word, "s") => Unit.Second,
            1 when Is(word, "m") => Unit.MinuteOrMetre,
            2 when Is(word, "kg") => Unit.Kilogram,
            2 when Is(word, "lb") => Unit.Pound,
            2 when Is(word, "km") => Unit.Kilometre,
            3 when Is(word, "lbs") => Unit.Pound,
            3 when Is(word, "min") => Unit.Minute,
            3 when Is(word, "sec") => Unit.Second,
            4 when Is(word, "sets") => Unit.Sets,
            4 when Is(word, "reps") => Unit.Reps,
            _ => Unit.None,
        };
        if (unit != Unit.None)
            _position += length;
        return unit;
    }

    private readonly ReadOnlySpan<char> Word()
    {
        var end = _position;
        while (end < _end && char.IsAsciiLetter(_text[end]))
            end++;
        return _text.AsSpan(_position, end - _position);
    }

    private static bool Is(ReadOnlySpan<char> word, string keyword) =>
        word.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    private readonly int FindWordEnd(int position)
    {
        while (position < _end && _text[position] is not (' ' or ',' or ';' or '\t'))
            position++;
        return position;
    }

    /// <summary>Takes the text up to an offset and the white space after it.</summary>
    private bool Take(ValueRole role, int to)
    {
        if (to <= _position || to > _end)
            return false;
        _values.Add(new(role, _position, to));
        _position = to;
        SkipBlanks();
        return true;
    }

    private bool Skip()
    {
        _position++;
        SkipBlanks();
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _end && _text[_position] is ' ' or '\t')
            _position++;
    }

    private void TrimEnd()
    {
        while (_end > _position && _text[_end - 1] is ' ' or '\t' or '\r')
            _end--;
    }
}
