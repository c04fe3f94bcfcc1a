const told = document.getElementById('told')
document.addEventListener('ccg-select', ({ detail }) => {
  told.textContent = `You found ${detail.name} (${detail.code}).`
})
document.addEventListener('ccg-error', ({ detail }) => {
  told.textContent = detail.name
})
