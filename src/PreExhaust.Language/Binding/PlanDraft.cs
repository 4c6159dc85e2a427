namespace PreExhaust.Language.Binding;

/// <summary>A plan while its lines are read; each line belongs to the innermost header above it.</summary>
internal sealed class PlanDraft
{
    private int? _block;
    private int? _week;
    private SessionDraft? _session;

    public ProgramDraft Program { get; } = new();

    public List<BlockDraft> Blocks { get; } = [];

    public List<WeekDraft> Weeks { get; } = [];

    public List<SessionDraft> Sessions { get; } = [];

    /// <summary>The session that is open; <c>null</c> above the first one of a header.</summary>
    public SessionDraft? Session => _session;

    /// <summary>The innermost header that is open.</summary>
    public HeaderDraft Header => _session ?? Outer;

    /// <summary>The innermost header that is open, sessions aside.</summary>
    public HeaderDraft Outer => _week is { } week ? Weeks[week] : Part;

    /// <summary>The block that is open, or the program.</summary>
    public HeaderDraft Part => _block is { } block ? Blocks[block] : Program;

    /// <summary>The exercise that is open.</summary>
    public ExerciseDraft? Exercise { get; set; }

    /// <summary>The group that is open and has no member yet.</summary>
    public GroupDraft? Group { get; set; }

    /// <summary>Whether the lines stand below a group line whose letter is missing.</summary>
    public bool IsInUnletteredGroup { get; set; }

    /// <summary>The place of the open block; <c>null</c> outside any.</summary>
    public int? OpenBlock => _block;

    /// <summary>The place of the open week header; <c>null</c> outside any.</summary>
    public int? OpenWeek => _week;

    public void Open(BlockDraft block)
    {
        Blocks.Add(block);
        (_block, _week, _session) = (Blocks.Count - 1, null, null);
    }

    public void Open(WeekDraft week)
    {
        Weeks.Add(week);
        (_week, _session) = (Weeks.Count - 1, null);
    }

    public void Open(SessionDraft session)
    {
        Sessions.Add(session);
        _session = session;
    }

    /// <summary>Nothing below may go on with the exercise or group above.</summary>
    public void CloseExercise() => (Exercise, Group) = (null, null);
}
