namespace PreExhaust.Plans.Encoding;

/// <summary>
/// Reads the fields of a plan in the order in which <see cref="PlanFieldWriter"/> writes them.
/// </summary>
internal sealed class PlanFieldReader(EncodingReader reader)
{
    private readonly SettingsReader _settings = new(reader);
    private string? _file;
    private int _lastStart;
    private int _lastLine;

    public TrainingPlan Plan()
    {
        _file = reader.OptionalText();
        var name = reader.Text();
        var source = Anchor();
        var notes = reader.Texts();
        var allowed = reader.List(Suppression);
        var settings = _settings.Settings();
        var blocks = reader.List(Block);
        var sections = reader.List(Section);
        return new(name, reader.List(Session))
        {
            Blocks = blocks,
            WeekSections = sections,
            File = _file,
            Source = source,
            Notes = notes,
            Allowed = allowed,
            Settings = settings,
            Exercises = reader.List(reader.Exercise),
        };
    }

    private TrainingBlock Block() => new(reader.Text())
    {
        Source = Anchor(),
        Notes = reader.Texts(),
        Allowed = reader.List(Suppression),
        Settings = _settings.Settings(),
    };

    private WeekSection Section()
    {
        var flags = reader.Number();
        return new(Pattern())
        {
            Block = Has(flags, 0) ? reader.Int() : null,
            IsDeload = Has(flags, 1),
            Title = reader.OptionalText(),
            Source = Anchor(),
            Notes = reader.Texts(),
            Allowed = reader.List(Suppression),
            Settings = _settings.Settings(),
        };
    }

    private Session Session()
    {
        var flags = reader.Number();
        int? block = Has(flags, 0) ? reader.Int() : null;
        int? section = Has(flags, 1) ? reader.Int() : null;
        var groups = Has(flags, 2) ? reader.List(ExerciseGroup) : default;
        var name = reader.Text();
        var source = Anchor();
        var notes = reader.Texts();
        var allowed = reader.List(Suppression);
        var days = reader.List(reader.Day);
        var settings = _settings.Settings();
        return new(name, reader.List(Slot))
        {
            Block = block,
            WeekSection = section,
            Groups = groups,
            Source = source,
            Notes = notes,
            Allowed = allowed,
            Days = days,
            Settings = settings,
        };
    }

    private ExerciseGroup ExerciseGroup()
    {
        var flags = reader.Number();
        return new((char)reader.Number(), (GroupKind)reader.Number())
        {
            Source = Anchor(),
            Rounds = Has(flags, 0) ? reader.Int() : null,
            Every = Has(flags, 1) ? reader.Time() : null,
            Duration = Has(flags, 2) ? reader.Time() : null,
            Rest = Has(flags, 3) ? reader.Rest() : null,
            Notes = Has(flags, 4) ? reader.Texts() : default,
        };
    }

    private ExerciseSlot Slot()
    {
        var flags = reader.Number();
        var exercise = new ExerciseReference(reader.Text(), Has(flags, 0) ? reader.Text() : null);
        var source = Anchor();
        var label = Has(flags, 1) ? Label() : null;
        return new(exercise, reader.List(Group))
        {
            Source = source,
            Label = label,
            Warmup = Has(flags, 2) ? reader.List(Group) : default,
            Weeks = Has(flags, 3) ? reader.List(Row) : default,
            OnlyWeeks = Has(flags, 4) ? Pattern() : null,
            Intents = Has(flags, 5) ? reader.List(Intent) : default,
            Tags = Has(flags, 6) ? reader.Texts() : default,
            Notes = Has(flags, 7) ? reader.Texts() : default,
            Allowed = Has(flags, 8) ? reader.List(Suppression) : default,
            Alternatives = Has(flags, 9) ? reader.List(Choice) : default,
            Stages = Has(flags, 10) ? reader.List(() => reader.List(Group)) : default,
            Progression = Has(flags, 11) ? reader.List(Rule) : default,
        };
    }

    private ExerciseReference Choice() => new(reader.Text(), reader.OptionalText());

    private ProgressionRule Rule() => reader.Rule() with { Source = Anchor() };

    private SupersetLabel Label() => new((char)reader.Number(), reader.Int());

    private WeekRow Row()
    {
        var weeks = Pattern();
        var isDeload = reader.Bool();
        var title = reader.OptionalText();
        return new(weeks, reader.List(Group)) { IsDeload = isDeload, Title = title };
    }

    private WeekPattern Pattern() => new(reader.List(reader.IntInterval))
    {
        Every = reader.Int(),
        First = reader.Int(),
    };

    private Intent Intent() => new((IntentKind)reader.Number(), reader.Text())
    {
        For = reader.OptionalText(),
        Source = Anchor(),
    };

    private Suppression Suppression() => new(reader.Text(), reader.Text()) { Source = Anchor() };

    private SetGroup Group()
    {
        var flags = reader.Number();
        return new(reader.IntInterval(), reader.Target())
        {
            Source = Anchor(),
            Load = Has(flags, 0) ? reader.Load() : null,
            Effort = Has(flags, 1) ? reader.Effort() : null,
            Rest = Has(flags, 2) ? reader.Rest() : null,
            Tempo = Has(flags, 3) ? reader.Tempo() : null,
            Open = Has(flags, 4) ? (OpenEnd)reader.Number() : OpenEnd.None,
            Tags = Has(flags, 5) ? reader.Texts() : default,
            Note = Has(flags, 6) ? reader.Text() : null,
            Technique = Has(flags, 7) ? reader.Technique() : null,
        };
    }

    private Anchor? Anchor()
    {
        var kind = reader.Number();
        if (kind == 0)
            return null;

        var file = kind == 1 ? _file : reader.Text();
        _lastStart = checked((int)(_lastStart + reader.Signed()));
        var length = reader.Int();
        _lastLine = checked((int)(_lastLine + reader.Signed()));
        return new(file ?? throw EncodedNumbers.Damaged(), _lastStart, length, _lastLine, reader.Int());
    }

    private static bool Has(ulong flags, int bit) => (flags & (1ul << bit)) != 0;
}
