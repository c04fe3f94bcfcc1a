/** Hides the message that is shown when the program does not load. */
document.getElementById('late')?.remove()
