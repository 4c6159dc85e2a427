using System.ComponentModel.DataAnnotations;

namespace CoachApi;

/// <summary>The id of an athlete, which stands in addresses as it is.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class AthleteIdAttribute : RegularExpressionAttribute
{
    public AthleteIdAttribute()
        : base("^[a-z0-9][a-z0-9-]{0,39}$") =>
        ErrorMessage = "An id has lower-case letters, digits and hyphens, 40 at most.";
}
