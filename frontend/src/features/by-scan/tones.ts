let audio: AudioContext | undefined;

/** A short tick for what was taken, a lower tone for what was refused; the words beside it say the same. */
export function sound(taken: boolean) {
  // A machine without sound, or a browser that forbids it, loses nothing.
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const end = audio.currentTime + (taken ? 0.06 : 0.22);
  tone.frequency.value = taken ? 1320 : 220;
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.linearRampToValueAtTime(0, end);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(end);
}
