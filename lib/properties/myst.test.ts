import { testAnyText } from './any-text'

testAnyText('myst')
