-- Gives every row of `input` the areas of its postcode, in any case and spacing. Rows whose postcode the directory does
-- not have keep their place, with NULLs. Ask `directory` for other editions by adding their columns.
SELECT
  input.*,
  directory.postcode AS official_postcode,
  directory.live,
  directory.lat,
  directory.long,
  directory.ccg2017,
  directory.icb2026,
  ccg.name AS ccg2017_name
FROM input
LEFT JOIN directory ON replace(directory.postcode, ' ', '') = upper(regexp_replace(input.postcode, '\s', '', 'g'))
LEFT JOIN areas AS ccg ON ccg.gss = directory.ccg2017 AND ccg.edition = 'ccg2017'
