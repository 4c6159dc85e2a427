/** Waits for what comes sooner or later, and says what did not. */
exports.until = async (condition, what, patience) => {
  const end = Date.now() + patience;
  for (;;) {
    const value = await condition();
    if (value)
      return value;
    if (Date.now() > end)
      throw new Error(`It does not come: ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
};
