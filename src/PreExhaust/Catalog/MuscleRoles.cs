using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>Lists of <see cref="MuscleRole"/>.</summary>
internal static class MuscleRoles
{
    /// <summary>The greatest parts first, those of one part as they come.</summary>
    public static ValueList<MuscleRole> InOrder(List<MuscleRole> roles)
    {
        var ordered = new List<MuscleRole>(roles.Count);
        for (var part = Involvement.PrimeMover; part >= Involvement.Stabiliser; part--)
        {
            foreach (var role in roles)
            {
                if (role.Involvement == part)
                    ordered.Add(role);
            }
        }

        return ordered.ToValueList();
    }
}
