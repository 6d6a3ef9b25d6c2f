import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CERTIFICATION_BOOKS, type CertificationBook, type VersionView } from './contract';
import { DecisionFacts } from './DecisionFacts';

const draft = { decision: null, effectiveFrom: null } as VersionView;
const show = (book: CertificationBook | null) => render(<DecisionFacts version={draft} book={book} />);

describe('the facts of a procedure', () => {
  it.each(CERTIFICATION_BOOKS)('name the book of certification %s by its sign', (book) => {
    show(book);
    expect(screen.getByText('Vào sổ chứng thực')).toBeInTheDocument();
    expect(screen.getByText(/^Sổ chứng thực .+ \(SCT\/.+\)$/)).toBeInTheDocument();
  });

  it('say nothing of a book where nothing is certified', () => {
    show(null);
    expect(screen.queryByText('Vào sổ chứng thực')).not.toBeInTheDocument();
  });
});
