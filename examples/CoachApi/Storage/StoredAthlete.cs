using CoachApi.Contracts;
using PreExhaust.Progression;

namespace CoachApi.Storage;

/// <summary>An athlete as stored.</summary>
/// <param name="Id">The name in addresses.</param>
/// <param name="Plan">The id of the program.</param>
/// <param name="Profile">What the athlete has said.</param>
/// <param name="State">How far the athlete is in the program.</param>
/// <param name="Fingerprint">That of the program the state was last fitted to.</param>
/// <param name="Version">Rises with every change, so that nobody overwrites what came in between.</param>
internal sealed record StoredAthlete(
    string Id, string Plan, AthleteProfile Profile, ProgramState State, string Fingerprint, long Version);
