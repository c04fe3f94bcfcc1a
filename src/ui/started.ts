/** The program has come: what the page says where it does not goes. */
document.getElementById('late')?.remove()
