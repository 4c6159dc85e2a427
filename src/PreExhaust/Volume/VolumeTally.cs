using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Volume;

/// <summary>Gathers shares by muscle group.</summary>
internal sealed class VolumeTally
{
    private readonly List<VolumeShare>?[] _shares = new List<VolumeShare>?[MuscleCatalog.Default.Groups.Count];

    /// <summary>What was added, in the order of the catalogue.</summary>
    public TrainingVolume Volume => new(MuscleCatalog.Default.Groups
        .Where(group => _shares[group.Place] is not null)
        .Select(group => new GroupVolume(group, _shares[group.Place]!.ToValueList())));

    /// <summary>Adds work of a group of the catalogue.</summary>
    public void Add(MuscleGroup group, VolumeShare share) => (_shares[group.Place] ??= []).Add(share);
}
