namespace PreExhaust.Plans;

/// <summary>As many repetitions as possible.</summary>
public sealed record AmrapTarget : SetTarget
{
    internal override int Minimum => 1;

    private protected override string Amount => "AMRAP";

    private protected override string OpenAmount => Amount;
}
