namespace PreExhaust.Plans.Encoding;

/// <summary>Reads settings in the order in which <see cref="SettingsWriter"/> writes them.</summary>
internal sealed class SettingsReader(EncodingReader reader)
{
    public PlanSettings Settings()
    {
        var flags = reader.Number();
        if (flags == 0)
            return PlanSettings.None;

        bool Has(int bit) => (flags & (1ul << bit)) != 0;
        return new()
        {
            Goal = Has(0) ? (TrainingGoal)reader.Number() : null,
            Weeks = Has(1) ? reader.Int() : null,
            Units = Has(2) ? (MassUnit)reader.Number() : null,
            Rest = Has(3) ? reader.Rest() : null,
            TrainingMax = Has(4) ? new Percentage(reader.Decimal()) : null,
            Maxes = Has(5) ? reader.List(Max) : default,
            Bodyweight = Has(6) ? reader.Mass() : null,
            Bar = Has(7) ? reader.Mass() : null,
            Plates = Has(8) ? reader.List(reader.Mass) : default,
            Steps = Has(9) ? reader.List(Step) : default,
            TimeCap = Has(10) ? reader.Time() : null,
            Priority = Has(11) ? reader.Texts() : default,
            Maintain = Has(12) ? reader.Texts() : default,
            Omit = Has(13) ? reader.Texts() : default,
            Style = Has(14) ? reader.Text() : null,
            Deload = Has(15) ? Deload() : null,
            Rotation = Has(16) ? Rotation() : null,
        };
    }

    private DeloadPlan Deload()
    {
        var flags = reader.Number();
        return new()
        {
            IsAutomatic = (flags & 1) != 0,
            EveryWeeks = reader.Int(),
            Sets = (flags & 2) != 0 ? new Percentage(reader.Decimal()) : null,
            Load = (flags & 4) != 0 ? new Percentage(reader.Decimal()) : null,
        };
    }

    private Rotation Rotation() => new(reader.Texts()) { Days = reader.List(reader.Day) };

    private DeclaredMax Max() => new(reader.Text(), reader.Int(), reader.Mass());

    private LoadStep Step() => new(reader.Text(), reader.Mass());
}
