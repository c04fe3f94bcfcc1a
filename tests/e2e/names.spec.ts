import { expect, test, WEST_ESSEX } from './app.ts'

const CHOICES = [
  { typed: 'west essex', option: /NHS West Essex CCG/, answer: WEST_ESSEX },
  { typed: '07h', option: /NHS West Essex CCG/, answer: WEST_ESSEX },
  { typed: 'E38000197', option: /NHS West Essex CCG/, answer: WEST_ESSEX },
  { typed: 'harlow', option: /^Harlow/, answer: WEST_ESSEX },
]

for (const { typed, option, answer } of CHOICES) {
  test(`suggests what "${typed}" may be, to choose by pointer`, async ({ app }) => {
    await app.open()
    await app.press(app.field)
    await app.field.pressSequentially(typed)
    await app.press(app.suggestions.filter({ hasText: option }))
    await app.expectAnswer(answer)
    await expect(app.suggestions).toHaveCount(0)
  })

  test(`suggests what "${typed}" may be, to choose by keyboard alone`, async ({ app }) => {
    await app.open()
    const { keyboard } = app.page
    while (!(await app.field.evaluate(field => field === document.activeElement))) await keyboard.press('Tab')
    await keyboard.type(typed)
    const wanted = app.suggestions.filter({ hasText: option })
    await expect(wanted).toBeVisible()
    while ((await wanted.getAttribute('aria-selected')) !== 'true') await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await app.expectAnswer(answer)
  })

  test(`takes "${typed}" as it stands, with the button`, async ({ app }) => {
    await app.open()
    await app.field.fill(typed)
    await app.press(app.find)
    await app.expectAnswer(answer)
  })
}

test('says how many suggestions there are', async ({ app }) => {
  await app.open()
  await app.field.pressSequentially('west ess')
  // The CCG, and the board of 2022 with West Essex in its name.
  await expect(app.page.getByRole('status').filter({ hasText: '2 suggestions.' })).toHaveCount(1)
  await expect(app.suggestions).toHaveCount(2)
})

test('closes the suggestions on Escape and keeps the text', async ({ app }) => {
  await app.open()
  await app.field.pressSequentially('west')
  await expect(app.suggestions.first()).toBeVisible()
  await app.field.press('Escape')
  await expect(app.suggestions).toHaveCount(0)
  await expect(app.field).toHaveValue('west')
})

test('leaving the field chooses nothing', async ({ app }) => {
  await app.open()
  await app.field.pressSequentially('west ess')
  await app.field.press('ArrowDown')
  await app.field.press('Tab')
  await expect(app.suggestions).toHaveCount(0)
  await expect(app.answer).toHaveCount(0)
})

test('asks which one, where several names begin alike', async ({ app }) => {
  await app.open()
  await app.search('west')
  await app.expectAnswer(/Which “west” do you mean/)
  const choice = app.answer
    .getByRole('button', { name: /NHS West Essex CCG/ })
    .or(app.answer.getByRole('button').first())
  await app.press(choice.first())
  await app.expectAnswer(/^NHS .* CCG$/)
})

test('says so when neither a town nor a CCG has the name', async ({ app }) => {
  await app.open()
  await app.search('Atlantis')
  await expect(app.alert).toContainText('We found no town or CCG called “Atlantis”')
  await expect(app.field).toHaveValue('Atlantis')
})
