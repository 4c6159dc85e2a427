using PreExhaust.Plans;

namespace PreExhaust.Volume;

/// <summary>The work of all muscle groups in a session or week.</summary>
/// <param name="Groups">The groups that do any work, in the order of the catalogue.</param>
public sealed record TrainingVolume(ValueList<GroupVolume> Groups)
{
    /// <summary>No work.</summary>
    public static TrainingVolume None { get; } = new(ValueList<GroupVolume>.Empty);

    /// <summary>The work of a group; <c>null</c> where it does none.</summary>
    /// <param name="groupId">The id of the group, such as <c>chest</c>.</param>
    public GroupVolume? Of(string groupId)
    {
        foreach (var volume in Groups)
        {
            if (volume.Group.Id == groupId)
                return volume;
        }

        return null;
    }

    /// <summary>The fractional hard sets of a group, 0 where it does no work.</summary>
    /// <param name="groupId">The id of the group, such as <c>chest</c>.</param>
    public double SetsOf(string groupId) => Of(groupId)?.Sets ?? 0;
}
