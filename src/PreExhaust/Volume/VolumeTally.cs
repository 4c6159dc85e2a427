using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Volume;

/// <summary>Gathers shares by muscle group.</summary>
internal sealed class VolumeTally
{
    /// <summary>A session of eight exercises has about so many shares.</summary>
    private const int Usual = 48;

    private readonly List<(MuscleGroup Group, VolumeShare Share)> _all = new(Usual);
    private readonly int[] _counts = new int[MuscleCatalog.Default.Groups.Count];

    /// <summary>What was added, in the order of the catalogue.</summary>
    public TrainingVolume Volume
    {
        get
        {
            var shares = ByGroup();
            return new(MuscleCatalog.Default.Groups
                .Where(group => _counts[group.Place] > 0)
                .Select(group => new GroupVolume(group, ValueList<VolumeShare>.Over(shares[group.Place]!))));
        }
    }

    /// <summary>Adds work of a group of the catalogue.</summary>
    public void Add(MuscleGroup group, VolumeShare share)
    {
        _all.Add((group, share));
        _counts[group.Place]++;
    }

    private VolumeShare[]?[] ByGroup()
    {
        var shares = new VolumeShare[]?[_counts.Length];
        var next = new int[_counts.Length];
        foreach (var (group, share) in _all)
            (shares[group.Place] ??= new VolumeShare[_counts[group.Place]])[next[group.Place]++] = share;
        return shares;
    }
}
