using System.ComponentModel;
using PreExhaust.Plans;

namespace PreExhaust.Typed;

/// <summary>
/// A block of a typed plan; the classes generated from the files add a member a week header and session under it.
/// </summary>
public class TypedBlock
{
    private readonly int _number;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TypedBlock(TypedPlan plan, int number)
    {
        Plan = plan;
        _number = number;
    }

    /// <summary>The plan that the block is part of.</summary>
    public TypedPlan Plan { get; }

    /// <summary>What the block says itself.</summary>
    public TrainingBlock Model => Plan.Model.Blocks[_number];

    /// <summary>The sessions of the block in order, also those under its week headers.</summary>
    public ValueList<Session> Sessions =>
        Plan.Model.Sessions.Where(session => session.Block == _number).ToValueList();

    /// <summary>
    /// The session of this name in the block, also under its week headers, whatever the case; <c>null</c> without one.
    /// Of several the first in the order of the text.
    /// </summary>
    public TypedSession? FindSession(string name) => Plan.FindSession(name, session => session.Block == _number);

    /// <summary>The block's name.</summary>
    public override string ToString() => Model.Name;

    /// <summary>What the block says itself.</summary>
    public static implicit operator TrainingBlock(TypedBlock block) => block.Model;
}
