import { useCombobox } from 'downshift'
import { useState } from 'react'
import { readText } from '../../core/finder/reading/readText.ts'
import type { Suggestion } from '../../core/finder/search.ts'
import { keyOfSuggestion, nameOfSuggestion } from '../../core/finder/suggestion.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import '../../ui/field.css'
import { groupsOf } from './groups.ts'
import { SuggestionWords } from './SuggestionWords.tsx'
import { countWords, hintOf, labelOf, SEARCH } from './texts.ts'
import { useSuggestions } from './useSuggestions.ts'

/** The field with its suggestions. What was typed stays, whatever comes of it. */
export function SearchBox({ invalid, messageId }: { invalid: boolean; messageId: string }) {
  const typed = useApp(app => app.typed)
  const edition = useApp(app => app.link.edition)
  const { type, chooseArea, chooseMatch } = useParts('type', 'chooseArea', 'chooseMatch')
  const [isFocused, setFocused] = useState(false)
  const [isListOpen, setListOpen] = useState(false)
  // A pointer that is pressed on a suggestion takes the focus, but the suggestion has to be there until it is let go.
  const { items, isReady } = useSuggestions(typed, isFocused || isListOpen)

  const choose = (suggestion: Suggestion) =>
    suggestion.kind === 'area' ? chooseArea(suggestion.area, suggestion.edition) : chooseMatch(suggestion)

  const { isOpen, highlightedIndex, closeMenu, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<Suggestion>({
      items: items as Suggestion[],
      itemToString: suggestion => (suggestion ? nameOfSuggestion(suggestion) : ''),
      itemToKey: suggestion => suggestion && keyOfSuggestion(suggestion),
      inputValue: typed,
      selectedItem: null,
      stateReducer: (state, { type, changes }) =>
        // Leaving the field is not choosing what happens to be highlighted.
        type === useCombobox.stateChangeTypes.InputBlur ? { ...state, isOpen: false, highlightedIndex: -1 } : changes,
      onIsOpenChange: ({ isOpen }) => setListOpen(isOpen),
      onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
    })
  const open = isOpen && items.length > 0

  return (
    <div className="search-box">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift gives it the field's id */}
      <label className="field__label" {...getLabelProps()}>
        {labelOf(edition)}
      </label>
      <p className="field__hint" id="search-hint">
        {hintOf(edition)}
      </p>
      <div className="search-box__row">
        <input
          className="search-box__input"
          {...getInputProps({
            type: 'text',
            name: 'q',
            autoComplete: 'off',
            autoCapitalize: 'off',
            spellCheck: false,
            enterKeyHint: 'search',
            'aria-invalid': invalid,
            'aria-describedby': invalid ? `${messageId} search-hint` : 'search-hint',
            onFocus: () => setFocused(true),
            onBlur: () => setFocused(false),
            onChange: event => {
              // The focus may be older than the program.
              setFocused(true)
              type(event.currentTarget.value)
            },
            onKeyDown: event => {
              // Without a highlighted suggestion, Enter searches for the text itself.
              if (event.key !== 'Enter' || highlightedIndex >= 0) return
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
              closeMenu()
            },
          })}
        />
        <Button type="submit" look="primary" className="search-box__submit">
          <Icon name="search" />
          {SEARCH.submit}
        </Button>
      </div>
      <div className="suggestions" hidden={!open} {...getMenuProps()}>
        {open &&
          groupsOf(items).map(({ label, items }) => (
            // biome-ignore lint/a11y/useSemanticElements: options stand in a list box, and a fieldset cannot be part of one
            <div key={label} role="group" aria-label={label}>
              <p className="suggestions__label" aria-hidden="true">
                {label}
              </p>
              {items.map(({ suggestion, index }) => (
                <div
                  key={keyOfSuggestion(suggestion)}
                  className="suggestion"
                  data-highlighted={index === highlightedIndex}
                  {...getItemProps({ item: suggestion, index })}
                >
                  <SuggestionWords suggestion={suggestion} />
                </div>
              ))}
            </div>
          ))}
      </div>
      {/* That a postcode has no suggestions is no news. */}
      <p className="visually-hidden" role="status">
        {isOpen && isReady && (items.length > 0 || readText(typed).kind === 'other')
          ? countWords(items.map(nameOfSuggestion))
          : ''}
      </p>
    </div>
  )
}
